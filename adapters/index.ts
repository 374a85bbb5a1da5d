/** The platforms, each with its loader: one that is not configured is never loaded. */
export const adapters = {
  discord: () => import('./discord/index.ts'),
  slack: () => import('./slack/index.ts'),
  terminal: () => import('./terminal/index.ts'),
  web: () => import('./web/index.ts'),
} as const
