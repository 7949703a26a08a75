import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { OwnRecordListDocument } from '../../graphql/generated/OwnRecordList'
import type { OwnRecordLineFragment, Visibility } from '../../graphql/generated/types'
import { useCountryOfRecord } from '../../state/countries'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { MorePages, usePages } from '../../ui/PagedList'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { visibilityText } from '../../views/declared/declaredForms'
import { PartyAnswers } from '../../views/declared/PartyAnswers'
import { VisibilitySign } from '../../views/declared/VisibilitySign'
import styles from './OrganisationPage.module.css'

interface Choice {
	actor: string
	drafts?: boolean
	visibility?: Visibility
}

const PAGE = 20

/** The records for which an actor answers, one line each, with the answers of other parties. */
export function OwnRecordLines({
	actor,
	drafts = false,
	visibility,
	empty,
	beside,
}: Choice & {
	/** The words for an empty list. */
	empty?: string
	/** What is at the end of each line. */
	beside?: (own: OwnRecordLineFragment) => ReactNode
}) {
	const { translate, sentenceSpace } = useText()
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		OwnRecordListDocument,
		{
			variables: { actor, drafts, visibility: visibility ?? null, language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ ownRecords }) => ownRecords,
	)
	return (
		<Answer of={result} reading={translate('organisation.reading')}>
			{({ ownRecords: { edges, totalCount } }) => (
				<>
					{totalCount === 0 && empty && <p className="small soft">{empty}</p>}
					<ul className={`rows with-acts small ${styles.records}`}>
						{edges.map(({ node }) => (
							<li key={node.id}>
								<OwnRecordName own={node} />
								{beside?.(node)}
								{drafts && (
									<span className="with-sign soft">
										<VisibilitySign of={node.visibility} />
										<span>
											<b>{translate(`declared.visibility.${node.visibility}`)}</b>
											{sentenceSpace}
											{translate(visibilityText(node.kind, node.visibility))}
										</span>
									</span>
								)}
								<PartyAnswers answers={node.partyAnswers} version={node.version} />
							</li>
						))}
					</ul>
					<MorePages of={pages} />
				</>
			)}
		</Answer>
	)
}

/**
 * The words of a record, linked to its page; that of a mandate or an unavailability only exists for its
 * owner's editors.
 */
function OwnRecordName({ own }: { own: OwnRecordLineFragment }) {
	const { id, kind, record, fields, isSourced, partnerCountry } = own
	const { translate } = useText()
	const { to } = useAddress()
	const { address, otherName } = useCountryOfRecord()(partnerCountry?.code ?? null)
	const beside = [
		...(otherName === null ? [] : [otherName]),
		...(isSourced ? [] : [translate('organisation.unsourced')]),
	].join(' · ')
	const caption = beside !== '' && <span className="caption">{beside}</span>
	if (record === null) {
		const said = fields.find(({ name }) => name === 'letter' || name === 'reason')?.values[0]
		return (
			<span>
				<Link to={to(recordPath(id), address)}>
					{[translate(`declared.kind.${kind}`), said].filter(Boolean).join(translate('ui.comma'))}
				</Link>{' '}
				{caption}
			</span>
		)
	}
	return (
		<span>
			<Link to={to(recordPath(id), address)}>{record.label}</Link> {record.scenario && <ScenarioMark />}{' '}
			{caption}
		</span>
	)
}
