import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OverlapKind } from '../../../schema/enums'
import { overlapPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { MiniArcs, MiniBars, MiniOffices } from '../../ui/MiniPicture'
import { RankedItem } from '../../ui/RankedItem'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence, type SentencePart } from '../../ui/Sentence'
import { type DatedRecord, miniBars } from './miniBars'

/** What the fragment RankedOverlap asks for. */
export interface RankedOverlap {
	readonly id: string
	readonly kind: OverlapKind
	readonly kindName: string
	readonly nature: 'COMPETING' | 'COMPLEMENTARY' | null
	readonly certainty: 'ESTABLISHED' | 'POSSIBLE'
	readonly severity: number
	readonly actorCount: number
	readonly scenario: boolean
	readonly evidenceCount: number
	readonly evidence: readonly DatedRecord[]
	readonly sentenceParts: readonly SentencePart[]
}

/** An overlap in a list: its sentence leads to its page, its evidence to the evidence there. */
export function OverlapItem({ overlap, note }: { overlap: RankedOverlap; note?: ReactNode }) {
	const { translate, number } = useText()
	const { to } = useAddress()
	const page = overlapPath(overlap.id)
	return (
		<RankedItem
			picture={<Picture overlap={overlap} />}
			sentence={<Sentence parts={overlap.sentenceParts} to={to(page)} />}
			fictitious={overlap.scenario}
		>
			<KindSign resultKind="overlap">{overlap.kindName}</KindSign>
			{overlap.scenario && <ScenarioMark />}
			<CertaintySign certainty={overlap.certainty} />
			<span>{translate('ranked.severity', { value: number(overlap.severity, 2) })}</span>
			<Link to={to(`${page}#preuves`)}>{translate('ui.evidence', { count: overlap.evidenceCount })}</Link>
			{note}
		</RankedItem>
	)
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
