import { Link } from 'react-router'
import type { WhatIfPageQuery } from '../../graphql/generated/types'
import { opportunityPath, overlapPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { KindSign } from '../../ui/KindSign'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { opportunityNews } from '../../views/listItems/OpportunityItem'
import { overlapNews } from '../../views/listItems/OverlapItem'
import styles from './WhatIfPage.module.css'

type Answer = WhatIfPageQuery['whatIf']
type Effect = Answer['overlaps'][number] | Answer['opportunities'][number]

/** The overlaps and opportunities that would appear, vanish or change. */
export function WhatIfEffects({ whatIf }: { whatIf: Answer }) {
	return (
		<div role="status">
			<p className="sentence prose space-above">{whatIf.sentence}</p>
			<EffectTable resultKind="overlap" effects={whatIf.overlaps} total={whatIf.overlapsTotal} />
			<EffectTable
				resultKind="opportunity"
				effects={whatIf.opportunities}
				total={whatIf.opportunitiesTotal}
			/>
		</div>
	)
}

function EffectTable({
	resultKind,
	effects,
	total,
}: {
	resultKind: 'overlap' | 'opportunity'
	effects: readonly Effect[]
	total: number
}) {
	const { translate } = useText()
	const columns = useColumns(resultKind)
	const title = translate(`whatIf.${resultKind}`, { count: total })
	return (
		<section className="block">
			<h2>{title}</h2>
			{effects.length > 0 && (
				<DataTable
					caption={title}
					columns={columns}
					rows={effects}
					rowKey={({ effect, before, after }) => `${effect} ${(before ?? after)?.id}`}
				/>
			)}
			{total > effects.length && (
				<p className="caption">{translate('compare.left', { count: total - effects.length })}</p>
			)}
		</section>
	)
}

const ORDER = ['COMES', 'GOES', 'CHANGES'] as const

function useColumns(resultKind: 'overlap' | 'opportunity'): readonly Column<Effect>[] {
	const { translate } = useText()
	const { to } = useAddress()
	const pathOf = resultKind === 'overlap' ? overlapPath : opportunityPath
	return [
		{
			key: 'effect',
			label: translate('whatIf.effect'),
			sortBy: ({ effect }) => ORDER.indexOf(effect),
			cell: ({ effect }) => translate(`whatIf.effect.${effect}`),
		},
		{
			key: 'kind',
			label: translate('whatIf.kind'),
			sortBy: ({ before, after }) => (after ?? before)?.kindName ?? '',
			cell: ({ before, after }) => <KindSign resultKind={resultKind}>{(after ?? before)?.kindName}</KindSign>,
		},
		{
			key: 'sentence',
			label: translate('whatIf.what'),
			sortBy: ({ sentence }) => sentence,
			// A new result has no page yet. Several results may change alike at one place, so each first says
			// which it is.
			cell: ({ before, after, sentence }) => (
				<>
					<b>{before ? <Link to={to(pathOf(before.id))}>{before.title}</Link> : after?.title}</b>
					<span className={`soft ${styles.effect}`}>{sentence}</span>
					<ResultNews result={before ?? after} />
				</>
			),
		},
	]
}

/** The age of the news of a changed result; for a new one, as it would be. */
function ResultNews({ result }: { result: Effect['before'] }) {
	if (!result) return null
	return <FreshnessNote record={'severityLevel' in result ? overlapNews(result) : opportunityNews(result)} />
}
