FROM node:22-bookworm-slim
WORKDIR /otkaz
COPY . .
# The data folder is made here so that a new volume belongs to the user who writes into it.
RUN npm ci && npm run build && mkdir /data && chown -R node:node /otkaz /data
USER node
ENV OTKAZ_DATA_DIR=/data
VOLUME /data
EXPOSE 3000
CMD ["node", "--import", "tsx", "lib/server/main.ts", "start"]
