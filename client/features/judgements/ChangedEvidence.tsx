import { Link } from 'react-router'
import type { OwnOverlapFieldsFragment } from '../../graphql/generated/types'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/**
 * The records that came, went or changed since a judgement; for a record that the reader may not see, only
 * that there is one.
 */
export function ChangedEvidence({ changes }: { changes: OwnOverlapFieldsFragment['changedEvidence'] }) {
	const { translate, sentenceSpace } = useText()
	const { to } = useAddress()
	if (changes.length === 0) return null
	return (
		<ul>
			{changes.map(({ recordId, change, label }) => (
				<li key={recordId} className="small">
					<span className="soft">{translate(`judgements.change.${change}`)}</span>
					{sentenceSpace}
					{label === null ? (
						translate('judgements.unseen')
					) : (
						<Link to={to(recordPath(recordId))}>{label}</Link>
					)}
				</li>
			))}
		</ul>
	)
}
