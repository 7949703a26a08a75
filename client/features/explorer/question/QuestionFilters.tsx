import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { ReadQuestionDocument } from '../../../graphql/generated/ReadQuestion'
import { SectorListDocument } from '../../../graphql/generated/SectorList'
import type { ExplorerFilters, ExplorerView } from '../../../state/explorerView'
import { useAddress } from '../../../state/useAddress'
import type { ExplorerViewState } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { Icon } from '../../../ui/Icon'
import { useActorName } from '../../../views/actor/useActorName'
import { useAsked } from '../useAsked'
import type { QuestionPart } from './destinationOfQuestion'
import styles from './Question.module.css'

/**
 * The filters read from a question, in words: each can be removed or corrected. Below are the words that were
 * not understood.
 */
export function QuestionFilters({ view, act }: Pick<ExplorerViewState, 'view' | 'act'>) {
	const { translate } = useText()
	const parts = useQuestionParts(view.question) ?? []
	// The field itself shows suggestions for mistyped names.
	const unread = parts
		.filter(({ meaning, nearest }) => meaning === 'UNREAD' && nearest.length === 0)
		.map(({ text }) => text)
	const filters = useFilterWords(view)
	if (filters.length + view.who.length + view.where.length + unread.length === 0) return null
	return (
		<section className={styles.filters} aria-label={translate('question.read')}>
			<ul>
				{(['who', 'where'] as const).map((side) =>
					view[side].map((id) => (
						<ActorFilter
							key={`${side} ${id}`}
							side={side}
							id={id}
							parts={parts}
							onChange={(other) =>
								act({
									type: 'correct',
									filters: { [side]: view[side].flatMap((one) => (one === id ? other : [one])) },
								})
							}
						/>
					)),
				)}
				{filters.map(({ words, without }) => (
					<Filter key={words} words={words} onRemove={() => act({ type: 'correct', filters: without })} />
				))}
			</ul>
			{unread.length > 0 && (
				<p className={styles.unread}>
					{translate('question.unread', { count: unread.length, words: unread.join(translate('ui.comma')) })}
				</p>
			)}
		</section>
	)
}

/** What the server understood of a question; undefined until it is known, and without a question. */
export function useQuestionParts(question: string | null): readonly QuestionPart[] | undefined {
	const { languageArgument: language } = useAddress()
	return useAsked(ReadQuestionDocument, question === null ? null : { text: question, language }).current
		?.readQuestion
}

interface FilterWords {
	readonly words: string
	/** The filters without it. */
	readonly without: Partial<ExplorerFilters>
}

function useFilterWords(view: ExplorerView): readonly FilterWords[] {
	const { translate, date } = useText()
	const { languageArgument: language } = useAddress()
	const { sectors, links, whoKinds, whoLevels, from, to } = view
	const known = useAsked(SectorListDocument, sectors.length === 0 ? null : { language }).data?.sectors
	const labelOf = (code: string): string => known?.find((one) => one.code === code)?.label ?? code
	const filters: (FilterWords | null)[] = [
		kindFilter(),
		links.length === 0
			? null
			: {
					words: translate('question.links', {
						names: links.map((kind) => translate(`explorer.link.${kind}`)).join(translate('ui.comma')),
					}),
					without: { links: [] },
				},
		sectors.length === 0
			? null
			: {
					words: translate('question.sectors', {
						count: sectors.length,
						names: sectors.map(labelOf).join(translate('ui.comma')),
					}),
					without: { sectors: [] },
				},
		from === null && to === null ? null : { words: periodWords(), without: { from: null, to: null } },
	]
	return filters.filter((one) => one !== null)

	function kindFilter(): FilterWords | null {
		const names = [
			...whoKinds.map((kind) => translate(`question.kind.${kind}`)),
			...whoLevels.map((level) => translate(`question.level.${level}`)),
		]
		if (names.length === 0) return null
		return {
			words: translate('question.kinds', { names: names.join(translate('ui.comma')) }),
			without: { whoKinds: [], whoLevels: [] },
		}
	}

	function periodWords(): string {
		if (from === null) return translate('question.to', { to: date(to ?? '') })
		if (to === null) return translate('question.from', { from: date(from) })
		if (from === to) return translate('question.within', { from: date(from) })
		return translate('question.between', { from: date(from), to: date(to) })
	}
}

/** An actor, with other actors of the same name if the question named it. */
function ActorFilter({
	side,
	id,
	parts,
	onChange,
}: {
	side: 'who' | 'where'
	id: string
	parts: readonly QuestionPart[]
	/** Gets the ids that replace it: one, or none. */
	onChange: (other: readonly string[]) => void
}) {
	const { translate } = useText()
	const name = useActorName(id) ?? id
	const bearers = parts
		.map(({ actor, others }) => (actor ? [actor, ...others] : others))
		.find((some) => some.some((one) => one.id === id))
	return (
		<Filter words={translate(`question.${side}`, { name })} onRemove={() => onChange([])}>
			{bearers && bearers.length > 1 && (
				<select
					aria-label={translate('question.other', { name })}
					value={id}
					onChange={({ target }) => onChange([target.value])}
				>
					{bearers.map((bearer) => (
						<option key={bearer.id} value={bearer.id}>
							{bearer.kindName}
						</option>
					))}
				</select>
			)}
		</Filter>
	)
}

function Filter({
	words,
	onRemove,
	children,
}: {
	words: string
	onRemove: () => void
	children?: React.ReactNode
}) {
	const { translate } = useText()
	return (
		<li className={styles.filter}>
			{words}
			{children}
			<button type="button" aria-label={translate('question.remove', { filter: words })} onClick={onRemove}>
				<Icon of={XIcon} />
			</button>
		</li>
	)
}
