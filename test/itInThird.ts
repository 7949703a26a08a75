import { it } from 'vitest'
import { isInThird } from '../scripts/testShare'

/** `it` for a test that takes long, in one run of three (see `scripts/testShare.ts`); nothing is registered in the others. */
export function itInThird(
	position: number,
): (name: string, prove: () => Promise<void>, timeout?: number) => void {
	return isInThird(position) ? it : () => {}
}
