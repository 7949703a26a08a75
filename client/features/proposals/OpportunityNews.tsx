import { useText } from '../../text/useText'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { opportunityNews } from '../../views/listItems/OpportunityItem'

interface Props {
	readonly opportunity: { readonly lastNews: string | null; readonly fromMemoryCount: number }
}

/** The age of the records behind an opportunity's score, and the number of those from memory alone. */
export function OpportunityNews({ opportunity }: Props) {
	const { translate } = useText()
	const { fromMemoryCount } = opportunity
	return (
		<>
			<FreshnessNote record={opportunityNews(opportunity)} />{' '}
			{fromMemoryCount > 0 && (
				<span className="small soft">
					{translate('freshness.memoryMentions', { count: fromMemoryCount })}
				</span>
			)}
		</>
	)
}
