import type { ReactNode } from 'react'
import { opportunityPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { ListLink } from '../../ui/ListLink'
import { MiniOpportunity } from '../../ui/MiniOpportunity'
import { RankedItem } from '../../ui/RankedItem'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence, type SentencePart } from '../../ui/Sentence'
import { FreshnessNote } from '../freshness/FreshnessNote'
import { type Newsworthy, useFreshness } from '../freshness/useFreshness'
import { evidenceWords } from '../table/evidenceWords'

/** What the fragment RankedOpportunity asks for. */
export interface RankedOpportunity {
	readonly id: string
	readonly kind: string
	readonly kindName: string
	readonly score: number
	readonly scenario: boolean
	readonly unasked: boolean
	readonly evidenceCount: number
	readonly fromMemoryCount: number
	/** Last news of its records. */
	readonly lastNews: string | null
	readonly sentenceParts: readonly SentencePart[]
}

/**
 * An opportunity in a list; its sentence links to its page.
 *
 * @param parameters parameters of its address besides the levels: the weights in use.
 * @param details shown under the sentence.
 * @param note shown after the evidence.
 */
export function OpportunityItem({
	opportunity,
	parameters: given = {},
	details,
	note,
}: {
	opportunity: RankedOpportunity
	parameters?: Readonly<Record<string, string>>
	details?: ReactNode
	note?: ReactNode
}) {
	const text = useText()
	const { translate, number } = text
	const news = opportunityNews(opportunity)
	const age = useFreshness().ageOf(news)
	const { to } = useAddress()
	const parameters = { ...useRollUp().parameters, ...given }
	const page = opportunityPath(opportunity.id)
	return (
		<RankedItem
			picture={<MiniOpportunity kind={opportunity.kind} />}
			age={age}
			sentence={
				<>
					<Sentence parts={opportunity.sentenceParts} to={to(page, {}, parameters)} />
					{details}
				</>
			}
			fictitious={opportunity.scenario}
		>
			<KindSign resultKind="opportunity">{opportunity.kindName}</KindSign>
			{opportunity.scenario && <ScenarioMark />}
			<b className="number">{translate('ranked.score', { value: number(opportunity.score, 2) })}</b>
			{opportunity.unasked && (
				<span>
					{translate(opportunity.kind === 'SHARED_OFFICE' ? 'ranked.unasked' : 'ranked.nobodyAsked')}
				</span>
			)}
			<ListLink to={to(`${page}#preuves`, {}, parameters)}>{evidenceWords(opportunity, text)}</ListLink>
			<FreshnessNote record={news} />
			{note}
		</RankedItem>
	)
}

/** As old as the latest news of what it rests on. */
export function opportunityNews({ lastNews }: Pick<RankedOpportunity, 'lastNews'>): Newsworthy {
	return { kind: 'WISH', lastNews }
}
