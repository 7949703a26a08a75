import type { Text } from '../../text/useText'

/** What a result rests on: all its records, and how many of them nothing but memory states. */
interface EvidenceCounts {
	readonly evidenceCount: number
	readonly fromMemoryCount: number
}

/** « 3 preuves, 1 mention de mémoire, à vérifier »: memory is never counted among the evidence. */
export function evidenceWords(
	{ evidenceCount, fromMemoryCount }: EvidenceCounts,
	{ translate }: Pick<Text, 'translate'>,
): string {
	const proofs = evidenceCount - fromMemoryCount
	return [
		...(proofs > 0 || fromMemoryCount === 0 ? [translate('ui.evidence', { count: proofs })] : []),
		...(fromMemoryCount > 0 ? [translate('news.memoryMentions', { count: fromMemoryCount })] : []),
	].join(translate('ui.phraseComma'))
}
