import type { Text } from '../../text/useText'

/** The numbers of a result's records: all, and those from memory alone. */
interface EvidenceCounts {
	readonly evidenceCount: number
	readonly fromMemoryCount: number
}

/** « 3 preuves, 1 mention de mémoire, à vérifier »: records from memory are not evidence. */
export function evidenceWords(
	{ evidenceCount, fromMemoryCount }: EvidenceCounts,
	{ translate }: Pick<Text, 'translate'>,
): string {
	const proofs = evidenceCount - fromMemoryCount
	return [
		...(proofs > 0 || fromMemoryCount === 0 ? [translate('ui.evidence', { count: proofs })] : []),
		...(fromMemoryCount > 0 ? [translate('freshness.memoryMentions', { count: fromMemoryCount })] : []),
	].join(translate('ui.phraseComma'))
}
