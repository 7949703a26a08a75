import type { ReactNode } from 'react'
import type { OverlapKind, SeverityLevel } from '../../../schema/enums'
import { overlapPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { ListLink } from '../../ui/ListLink'
import { MiniArcs, MiniBars, MiniOffices } from '../../ui/MiniPicture'
import { RankedItem } from '../../ui/RankedItem'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence, type SentencePart } from '../../ui/Sentence'
import { FreshnessNote } from '../freshness/FreshnessNote'
import { type Newsworthy, useFreshness } from '../freshness/useFreshness'
import { evidenceWords } from '../table/evidenceWords'
import { miniBars, type RecordWithPeriod } from './miniBars'

/** What the fragment RankedOverlap asks for. */
export interface RankedOverlap {
	readonly id: string
	readonly kind: OverlapKind
	readonly kindName: string
	readonly nature: 'COMPETING' | 'COMPLEMENTARY' | null
	readonly certainty: 'ESTABLISHED' | 'POSSIBLE'
	readonly severityLevel: SeverityLevel
	readonly lastNews: string | null
	readonly actorCount: number
	readonly scenario: boolean
	readonly evidenceCount: number
	readonly fromMemoryCount: number
	readonly evidence: readonly RecordWithPeriod[]
	readonly sentenceParts: readonly SentencePart[]
}

/** An overlap in a list; its sentence links to its page, its evidence to the evidence there. */
export function OverlapItem({ overlap, note }: { overlap: RankedOverlap; note?: ReactNode }) {
	const text = useText()
	const news = useFreshness()
	const { to } = useAddress()
	const { parameters } = useRollUp()
	const page = overlapPath(overlap.id)
	return (
		<RankedItem
			picture={<Picture overlap={overlap} />}
			age={news.ageOf(overlapNews(overlap))}
			sentence={<Sentence parts={overlap.sentenceParts} to={to(page, {}, parameters)} />}
			fictitious={overlap.scenario}
		>
			<KindSign resultKind="overlap">{overlap.kindName}</KindSign>
			{overlap.scenario && <ScenarioMark />}
			<CertaintySign certainty={overlap.certainty} />
			<span>{text.translate(`ranked.severity.${overlap.severityLevel}`)}</span>
			<ListLink to={to(`${page}#preuves`, {}, parameters)}>{evidenceWords(overlap, text)}</ListLink>
			<FreshnessNote record={overlapNews(overlap)} />
			{note}
		</RankedItem>
	)
}

/** Overlaps of missions are dated facts without an age; others are as old as their latest news. */
export function overlapNews({ kind, lastNews }: Pick<RankedOverlap, 'kind' | 'lastNews'>): Newsworthy {
	return { kind: kind === 'CROWDING' ? 'MISSION' : 'PARTNERSHIP', lastNews }
}

function Picture({ overlap }: { overlap: RankedOverlap }) {
	switch (overlap.kind) {
		case 'CROWDING':
			return <MiniBars bars={miniBars(overlap.evidence)} />
		case 'SAME_CITY_OFFICES':
			return <MiniOffices count={overlap.actorCount} />
		case 'SAME_PARTNER':
		case 'SAME_TERRITORY':
			return (
				<MiniArcs
					count={overlap.actorCount}
					strong={overlap.nature === 'COMPETING' ? overlap.actorCount : 0}
				/>
			)
	}
}
