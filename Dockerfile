# The server: built in one stage, run in another without compiler, tests or root. docker-compose.yml
# runs it beside Neo4j.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY src ./src
COPY examples ./examples
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
# See "Size" in docs/operations.md.
ENV NODE_OPTIONS=--max-old-space-size=512
ENV MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY schema ./schema
COPY seeds ./seeds
COPY examples ./examples
COPY LICENSE ./
USER node
EXPOSE 4000
# Not through npm, because signals must reach the server and the prepare step is only for clones.
CMD ["node", "dist/main.js"]
