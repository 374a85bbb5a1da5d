/**
 * Bolt's receivers, with one change: an event is acknowledged when it has been handled, not when it came in, so that
 * Slack delivers it again if this process dies in between. Who handles it takes care not to need more than two seconds.
 */
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'

/** Only these are acknowledged by Bolt itself, at once; everything else its handlers acknowledge. */
const isEvent = ({ body }: ReceiverEvent): boolean => body['type'] === 'event_callback'

/** @param inner one of Bolt's own receivers, of which only `processEvent` of the app it is given is changed. */
export const holding = (inner: Receiver): Receiver => ({
  init(app) {
    const processEvent = async (event: ReceiverEvent): Promise<void> => {
      if (!isEvent(event)) return app.processEvent(event)
      await app.processEvent({ ...event, ack: async () => {} })
      await event.ack()
    }
    inner.init({ processEvent } as App)
  },
  start: (...given) => inner.start(...given),
  stop: (...given) => inner.stop(...given),
})
