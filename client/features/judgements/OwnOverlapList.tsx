import { useState } from 'react'
import { Link } from 'react-router'
import { OwnOverlapsDocument } from '../../graphql/generated/OwnOverlaps'
import type { OwnOverlapsQuery } from '../../graphql/generated/types'
import { NEW_PROPOSAL_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ChoiceField } from '../../ui/ChoiceField'
import { Disclosure } from '../../ui/Disclosure'
import { MorePages, usePages } from '../../ui/PagedList'
import { RankedList, ResultSection } from '../../ui/RankedItem'
import { useOwnRoles } from '../../views/account/useOwnRoles'
import { OverlapItem } from '../../views/listItems/OverlapItem'
import styles from './Judgements.module.css'

/** An editor's own overlaps, above the list of all; nothing for others. */
export function OwnOverlapsOfReader() {
	const { translate } = useText()
	const actors = useOwnRoles().data?.actors ?? []
	const [chosen, setChosen] = useState<string | null>(null)
	const shown = actors.find(({ id }) => id === chosen) ?? actors[0]
	if (shown === undefined) return null
	return (
		<div className={styles.own}>
			{actors.length > 1 && (
				<ChoiceField
					label={translate('judgements.inNameOf')}
					options={actors.map(({ id, name }) => ({ value: id, label: name }))}
					chosen={shown.id}
					onChoose={setChosen}
				/>
			)}
			<OwnOverlapList key={shown.id} actor={shown.id} name={shown.name} />
		</div>
	)
}

const PAGE = 5

/**
 * The overlaps that an actor has not dealt with; those put away by its judgements are folded below, with
 * their number.
 */
export function OwnOverlapList({ actor, name }: { actor: string; name: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		OwnOverlapsDocument,
		{
			variables: { actor, state: 'OPEN', language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ ownOverlaps }) => ownOverlaps,
	)
	return (
		<ResultSection
			resultKind="overlap"
			title={translate('judgements.toDo')}
			caption={translate('judgements.toDoCaption', { actor: name })}
		>
			<Answer of={result} reading={translate('judgements.reading')}>
				{({ ownOverlaps: { edges, openCount, backCount, silencedCount } }) => (
					<>
						<p className="line small soft" role="status">
							<span>{translate('judgements.openCount', { count: openCount })}</span>
							{backCount > 0 && <b>{translate('judgements.backCount', { count: backCount })}</b>}
						</p>
						{edges.length > 0 && (
							<RankedList resultKind="overlap">
								{edges.map(({ node }) => (
									<OwnItem key={node.overlap.id} own={node} proposesAs={actor} />
								))}
							</RankedList>
						)}
						<MorePages of={pages} total={openCount} />
						{silencedCount > 0 && (
							<Disclosure summary={translate('judgements.silencedCount', { count: silencedCount })}>
								{() => <SilencedOverlaps actor={actor} />}
							</Disclosure>
						)}
					</>
				)}
			</Answer>
		</ResultSection>
	)
}

function SilencedOverlaps({ actor }: { actor: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		OwnOverlapsDocument,
		{
			variables: { actor, state: 'SILENCED', language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ ownOverlaps }) => ownOverlaps,
	)
	return (
		<Answer of={result} reading={translate('judgements.reading')}>
			{({ ownOverlaps: { edges } }) => (
				<>
					<RankedList resultKind="overlap">
						{edges.map(({ node }) => (
							<OwnItem key={node.overlap.id} own={node} proposesAs={null} />
						))}
					</RankedList>
					<MorePages of={pages} />
				</>
			)}
		</Answer>
	)
}

interface OwnItemProps {
	own: OwnOverlapsQuery['ownOverlaps']['edges'][number]['node']
	/** The actor that may propose something next; null: the overlap is put away. */
	proposesAs: string | null
}

function OwnItem({ own, proposesAs }: OwnItemProps) {
	const { translate, rich, dayOf } = useText()
	const { to } = useAddress()
	const { judgement, changedSentence, toldAt, overlap } = own
	return (
		<OverlapItem
			overlap={overlap}
			note={
				<>
					<span>{translate(`when.${overlap.when}`)}</span>
					{proposesAs !== null && overlap.when !== 'PAST' && (
						<Link
							className={`strong ${styles.propose}`}
							to={to(NEW_PROPOSAL_PATH, {}, { pour: proposesAs, croisement: overlap.id })}
						>
							{translate('proposals.propose')}
						</Link>
					)}
					{toldAt !== null && <span>{translate('judgements.toldOn', { day: dayOf(toldAt) })}</span>}
					{judgement !== null && (
						<span className={styles.note}>
							{rich('judgements.said', {
								b: (chunks) => <b>{chunks}</b>,
								verdict: translate(`judgements.verdict.${judgement.verdict}`),
								reason: judgement.reason,
							})}
						</span>
					)}
					{changedSentence !== null && <span className={styles.note}>{changedSentence}</span>}
				</>
			}
		/>
	)
}
