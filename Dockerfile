# Tend, ready to run: docker build -t tend . && docker run --env-file .env -v tend:/app/data -p 3000:3000 tend
FROM node:24-slim

ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
# Node is here already: the Node that npm brings along for older machines stays out.
RUN npm ci --omit=dev --omit=optional

COPY src src
COPY flows flows
COPY adapters adapters

RUN mkdir data && chown node data
USER node
VOLUME /app/data
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]

# Node itself is told to stop, and finishes what is under way.
CMD ["node", "src/main.ts", "start"]
