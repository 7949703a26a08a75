import type { PlacedOverlapFragment } from '../../graphql/generated/types'
import { overlapPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { ListLink } from '../../ui/ListLink'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { ActorLinks } from '../actor/ActorLink'
import { FreshnessNote } from '../freshness/FreshnessNote'
import type { YearRange } from '../presence/layoutPresence'
import { PresenceStrip } from '../presence/PresenceStrip'
import { evidenceWords } from '../table/evidenceWords'
import { MatchNote } from '../territory/MatchNote'
import { overlapNews } from './OverlapItem'
import styles from './PlacedOverlapItem.module.css'

/** A list of overlaps under one heading. */
export function PlacedOverlaps({
	overlaps,
	...props
}: { overlaps: readonly PlacedOverlapFragment[] } & Omit<ItemProps, 'overlap'>) {
	return (
		<ol className={`rows ${styles.placed}`}>
			{overlaps.map((overlap) => (
				<PlacedOverlapItem key={overlap.id} overlap={overlap} {...props} />
			))}
		</ol>
	)
}

interface ItemProps {
	readonly overlap: PlacedOverlapFragment
	readonly range: YearRange
	/** Id of the place or the actor of the heading. */
	readonly heading: string
	/** Ids of the actors of the filter. */
	readonly asked: readonly (string | null)[]
}

/**
 * An overlap under the heading of its place or actor: its kind, actors, weight and years. It repeats neither
 * the heading, nor what is true of most overlaps (established).
 */
function PlacedOverlapItem({ overlap, range, heading, asked }: ItemProps) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const { parameters } = useRollUp()
	const page = overlapPath(overlap.id)
	const { actors, actorsTotal, actorCount, partner, place, certainty } = overlap
	// In a possible overlap all records are possible, and its count includes them.
	const unsureTotal = certainty === 'ESTABLISHED' ? overlap.possibleActorsTotal : 0
	const isUnsure = ({ id }: { readonly id: string }): boolean =>
		unsureTotal > 0 && overlap.possibleActors.some((one) => one.id === id)
	const unsure = actors.filter(isUnsure)
	const where = [partner, place].find((one) => one && one.id !== heading) ?? null
	return (
		<li className={overlap.scenario ? 'fictitious' : undefined}>
			<div>
				<p className="line">
					<KindSign resultKind="overlap">
						<ListLink to={to(page, {}, parameters)}>
							{overlap.kindName}
							{where && translate('overlaps.inPlace', { name: where.name })}
						</ListLink>
					</KindSign>
				</p>
				<p className="line small">
					<ActorLinks actors={actors.filter((one) => !isUnsure(one))} local={false} />
					{actorsTotal > actors.length && (
						<span>{translate('presence.moreActors', { count: actorsTotal - actors.length })}</span>
					)}
				</p>
				{unsure.length > 0 && (
					<p className="line small">
						<CertaintySign certainty="POSSIBLE" />
						<ActorLinks actors={unsure} local={false} />
					</p>
				)}
				<p className="meta-line">
					<span>{translate(`ranked.severity.${overlap.severityLevel}`)}</span>
					{actorCount !== actorsTotal - unsureTotal && (
						<span>{translate('presence.distinct', { count: actorCount })}</span>
					)}
					{certainty === 'POSSIBLE' && <CertaintySign certainty="POSSIBLE" />}
					{overlap.scenario && <ScenarioMark />}
					{overlap.isOwn === false && <span>{translate('presence.onTerritory')}</span>}
					<ListLink to={to(`${page}#preuves`, {}, parameters)}>{evidenceWords(overlap, text)}</ListLink>
					<FreshnessNote record={overlapNews(overlap)} />
					<MatchNote match={overlap} asked={asked} />
				</p>
			</div>
			<PresenceStrip spans={overlap.presence} range={range} />
		</li>
	)
}
