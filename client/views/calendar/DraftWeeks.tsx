import type { PrecheckQuery } from '../../graphql/generated/types'
import { useText } from '../../text/useText'

/**
 * Numbers of drafts by week, for signed-in readers only, and only if at least three organisations have one.
 */
export function DraftWeeks({ drafts }: { drafts: PrecheckQuery['precheck']['places'][number]['drafts'] }) {
	const { translate } = useText()
	if (drafts.length === 0) return <p className="small">{translate('precheck.drafts.signedIn')}</p>
	const shown = drafts.flatMap(({ bucket, ...week }) =>
		bucket === 'FEWER_THAN_THREE' ? [] : [{ ...week, bucket }],
	)
	if (shown.length === 0) return <p className="small">{translate('precheck.drafts.none')}</p>
	return (
		<ul className="bullets small">
			{shown.map(({ week, period, bucket, sharesSector }) => (
				<li key={week}>
					{translate(`precheck.drafts.${bucket}`, { period: period.text })}
					{sharesSector && ` ${translate('precheck.drafts.sector')}`}
				</li>
			))}
		</ul>
	)
}
