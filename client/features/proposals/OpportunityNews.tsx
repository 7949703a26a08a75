import { useText } from '../../text/useText'
import { opportunityNews } from '../../views/listItems/OpportunityItem'
import { NewsNote } from '../../views/news/NewsNote'

interface Props {
	readonly opportunity: { readonly lastNews: string | null; readonly fromMemoryCount: number }
}

/** How old what the score of an opportunity rests on is, and how much of it nothing but memory states. */
export function OpportunityNews({ opportunity }: Props) {
	const { translate } = useText()
	const { fromMemoryCount } = opportunity
	return (
		<>
			<NewsNote record={opportunityNews(opportunity)} />{' '}
			{fromMemoryCount > 0 && (
				<span className="small soft">{translate('news.memoryMentions', { count: fromMemoryCount })}</span>
			)}
		</>
	)
}
