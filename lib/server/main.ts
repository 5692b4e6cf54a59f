import { runCommand } from "@/lib/server/run-command";

process.exit(await runCommand(process.argv.slice(2)));
