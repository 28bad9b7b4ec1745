# Arranjo as a container: built in one stage, served in another by a user without rights.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
RUN chown node:node /app
USER node
COPY --chown=node:node package.json package-lock.json ./
# The build needs development dependencies such as TypeScript.
RUN npm ci --include=dev --no-audit --no-fund
COPY --chown=node:node . .
RUN node scripts/build.js

FROM node:24-bookworm-slim AS serve
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
# Nothing is kept on the server yet: assessments stay in the browsers. The folder is for what workshops will share.
RUN mkdir /data && chown node:node /data
VOLUME /data
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/v1/schema`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# What npm start runs, without npm in between, so that the signal to stop arrives.
CMD ["node", "scripts/start.js"]
