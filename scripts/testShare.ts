/**
 * What takes longest and proves what is rare runs in shares: `npm test` takes one of them, `npm run test:nightly` all.
 *
 * There are nine, as many as views of a screen (three widths, three languages), so that each screen is looked at once in each run;
 * and nine has nothing in common with seven, so that who tests on working days or on Mondays alone comes round as well.
 */

/** In how many shares the tests that take long are. */
export const SHARES = 9

/** One of them, from 1 to SHARES; or everything. */
export type Share = number | 'all'

const MILLISECONDS_A_DAY = 86_400_000

/**
 * The share that `TEST_SHARE` names; everything without it, so that a file that is run by its path is run whole.
 *
 * @throws Error where it names none.
 */
export function readShare(environment: Readonly<Record<string, string | undefined>> = process.env): Share {
	const { TEST_SHARE: text = 'all' } = environment
	if (text === 'all') return text
	const share = Number(text)
	if (Number.isInteger(share) && share >= 1 && share <= SHARES) return share
	throw new Error(`TEST_SHARE: expected 1 to ${SHARES}, or "all"; came ${JSON.stringify(text)}.`)
}

/** The share of a day, YYYY-MM-DD: another one each day; or of so many days after it. */
export function shareOfDay(day: string, daysLater = 0): number {
	return ((Date.parse(day) / MILLISECONDS_A_DAY + daysLater) % SHARES) + 1
}

/** Of items in an order that does not change, those of the share; of fewer items than shares, one. */
export function inShare<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	if (share !== 'all' && items.length < SHARES) return items.slice((share - 1) % items.length).slice(0, 1)
	return items.filter((_item, index) => isInShare(index, share))
}

/** Of items in an order that does not change, every third: nine days in a row take each of them three times. */
export function inThird<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	return items.filter((_item, index) => isInThird(index, share))
}

/** Whether what stands at a position, from 0, of what takes long is in the third that the share takes. */
export function isInThird(position: number, share: Share = readShare()): boolean {
	return share === 'all' || position % 3 === (share - 1) % 3
}

/** Whether what stands at a position, from 0, of all that takes long is in the share. */
export function isInShare(position: number, share: Share = readShare()): boolean {
	return share === 'all' || position % SHARES === share - 1
}
