import { useMutation } from '@apollo/client/react'
import { CheckIcon } from '@phosphor-icons/react/dist/icons/Check'
import type { PointWord } from '../../../schema/proposals'
import { AnswerProposalDocument } from '../../graphql/generated/AnswerProposal'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { Icon } from '../../ui/Icon'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import styles from './Proposals.module.css'

interface Point {
	readonly at: number
	readonly text: string
}

/** The table of each party's word on each point; readers choose their own while it is discussed. */
export function ProposalPoints({ proposal }: { proposal: ShownProposal }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const write = useWrite('proposal')
	const [answer] = useMutation(AnswerProposalDocument)
	const { id, points, slots, version, state, isWriter } = proposal
	if (points.length === 0) return null
	const mayChoose = (slot: ShownSlot): boolean =>
		version !== null &&
		state === 'SOUNDED' &&
		!isWriter &&
		slot.isOwn &&
		slot !== slots[0] &&
		(slot.verdict === null || slot.verdict === 'LATER' || slot.isOfEarlierVersion)
	const choose = (slot: ShownSlot, at: number, word: PointWord): void => {
		if (version === null) return
		const input = {
			id,
			version,
			actor: slot.actorId,
			verdict: slot.verdict === 'LATER' ? slot.verdict : null,
			comment: slot.comment,
			points: points.map((_point, other) => (other === at ? word : (slot.points[other] ?? 'NONE'))),
		}
		void write.run(
			{ points: input },
			(key) => answer({ variables: { ...input, key, language } }),
			translate('proposals.said'),
		)
	}
	const rows = points.map((text, at) => ({ at, text }))
	const columns: readonly Column<Point>[] = [
		{ key: 'point', label: translate('proposals.point'), cell: ({ text }) => text },
		...slots.map((slot) => ({
			key: slot.actorId,
			label: slot.actor?.name ?? translate('proposals.someoneGone'),
			cell: ({ at, text }: Point) =>
				mayChoose(slot) ? (
					<PointWords
						of={text}
						word={slot.points[at] ?? 'NONE'}
						isSending={write.isSending}
						onChoose={(word) => choose(slot, at, word)}
					/>
				) : (
					<Word word={slot.points[at] ?? 'NONE'} />
				),
		})),
	]
	return (
		<section className="block">
			<h2>{translate('proposals.points')}</h2>
			{slots.length === 0 ? (
				<ul className="bullets">
					{points.map((point) => (
						<li key={point}>{point}</li>
					))}
				</ul>
			) : (
				<div className="stack">
					<DataTable
						caption={translate('proposals.pointsText')}
						columns={columns}
						rows={rows}
						rowKey={({ at }) => String(at)}
					/>
					<WriteRefusal of={write} />
				</div>
			)}
		</section>
	)
}

function Word({ word }: { word: PointWord }) {
	const { translate } = useText()
	if (word !== 'YES') return <span className="soft">{translate(`proposals.word.${word}`)}</span>
	return (
		<span className={`with-sign strong ${styles.yes}`}>
			<Icon of={CheckIcon} />
			{translate('proposals.word.YES')}
		</span>
	)
}

/** Choosing the same word again removes it. */
function PointWords({
	of,
	word,
	isSending,
	onChoose,
}: {
	of: string
	word: PointWord
	isSending: boolean
	onChoose: (word: PointWord) => void
}) {
	const { translate } = useText()
	return (
		<fieldset className={styles.words}>
			<legend className="visually-hidden">{translate('proposals.yourWord', { point: of })}</legend>
			{(['YES', 'REVIEW'] as const).map((one) => (
				<button
					key={one}
					type="button"
					aria-pressed={word === one}
					disabled={isSending}
					onClick={() => onChoose(word === one ? 'NONE' : one)}
				>
					{translate(`proposals.word.${one}`)}
				</button>
			))}
		</fieldset>
	)
}
