import { Link } from 'react-router'
import { DECLARE_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import type { ActorSectionProps } from '../../views/account/sectionProps'
import { OwnRecordLines } from './OwnRecordLines'

/** Draft missions, each with who sees it and a link to its form. */
export function Drafts({ actor: { id } }: ActorSectionProps) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block" id="brouillons">
			<div className="title-line">
				<h2>{translate('organisation.draftsTitle')}</h2>
				<Link to={to(DECLARE_PATH, {}, { pour: id })}>{translate('organisation.declareMission')}</Link>
			</div>
			<OwnRecordLines
				actor={id}
				drafts
				empty={translate('organisation.draftsNone')}
				beside={(own) => (
					<Link to={to(DECLARE_PATH, {}, { pour: id, fiche: own.id })}>
						{translate('organisation.resume')}
					</Link>
				)}
			/>
		</section>
	)
}
