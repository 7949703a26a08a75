import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import styles from './Ask.module.css'
import type { QuestionPart } from './destinationOfQuestion'

/**
 * Suggests the nearest names for words that may be a mistyped name; choosing one asks the question again with
 * it.
 */
export function NearestNames({
	question,
	parts,
	onAsk,
}: {
	question: string
	parts: readonly QuestionPart[]
	onAsk: (question: string) => void
}) {
	const { translate } = useText()
	return partsWithNearestNames(parts).map((part) => (
		<p key={part.text} className={styles.nearest}>
			{translate('ask.nearest', { text: part.text })}
			{part.nearest.map(({ actor, matched, where }) => (
				<Button key={actor.id} kind="quiet" onClick={() => onAsk(withName(question, parts, part, matched))}>
					{matched}
					<small>{[actor.kindName, where].filter((word) => word).join(' · ')}</small>
				</Button>
			))}
		</p>
	))
}

/** The parts that were not understood and may be names. */
export function partsWithNearestNames(parts: readonly QuestionPart[]): readonly QuestionPart[] {
	return parts.filter(({ nearest }) => nearest.length > 0)
}

/** Replaces a part of the question by a name. Each part is after the one before it. */
function withName(
	question: string,
	parts: readonly QuestionPart[],
	part: QuestionPart,
	name: string,
): string {
	let from = 0
	for (const { text } of parts.slice(0, parts.indexOf(part)))
		from = question.indexOf(text, from) + text.length
	const at = question.indexOf(part.text, from)
	return question.slice(0, at) + name + question.slice(at + part.text.length)
}
