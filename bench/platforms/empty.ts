/** The empty handlers: one message for one message, through the same library, as a usual bot is written. Run with a platform's name. */
import { connected } from './child.ts'

const { PORT, SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret = '', SLACK_API_URL, ...env } = process.env
const { DISCORD_TOKEN, DISCORD_API_URL = '' } = env

const answer = 'So far. More?'

async function slack(): Promise<void> {
  const { App, HTTPReceiver } = await import('@slack/bolt')
  const clientOptions = SLACK_API_URL === undefined ? {} : { slackApiUrl: SLACK_API_URL }
  const receiver = new HTTPReceiver({ signingSecret })
  // Nothing remembered between events, as in Tend's own connection: this handler has no use for it.
  const app = new App({ receiver, clientOptions, convoStore: false, ...(token !== undefined && { token }) })
  app.message(async ({ message, client }) => {
    await client.chat.postMessage({ ...(token !== undefined && { token }), channel: message.channel, text: answer })
  })
  await app.start({ host: '127.0.0.1', port: Number(PORT) })
}

async function discord(): Promise<void> {
  const { Client, Events, GatewayIntentBits, Partials } = await import('discord.js')
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: DISCORD_API_URL, globalRequestsPerSecond: 1_000_000 },
  })
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || !message.channel.isSendable()) return
    await message.channel.send(answer)
  })
  const ready = new Promise((done) => client.once(Events.ClientReady, done))
  await client.login(DISCORD_TOKEN)
  await ready
}

await (process.argv[2] === 'slack' ? slack() : discord())
connected()
