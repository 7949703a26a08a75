/**
 * Whether `npm run test:deep` runs: some daily files have a deep twin that imports them, and then go through the whole of a list or
 * through more random worlds.
 */
export const isDeep = process.env.DEEP === 'true'
