/** The platforms, each with its loader: one that is not asked for is never loaded. Discord and Slack take their place here. */
export const adapters = {
  terminal: () => import('./terminal/index.ts'),
  web: () => import('./web/index.ts'),
} as const
