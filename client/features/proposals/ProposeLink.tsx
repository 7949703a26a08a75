import { useQuery } from '@apollo/client/react'
import { SoundedNearbyDocument } from '../../graphql/generated/SoundedNearby'
import { useCountries } from '../../state/countries'
import { NEW_PROPOSAL_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { useOwnRoles } from '../../views/account/useOwnRoles'
import styles from './Proposals.module.css'

interface Props {
	/** What a draft is made from: the id of an opportunity (`piste`) or of an overlap (`croisement`). */
	from: { readonly piste: string } | { readonly croisement: string }
	/** Around which members are told what is under discussion. */
	place: string | null
}

/** Beside a result: the way to a draft for who answers for an actor, and what members are told. Of another day nobody proposes. */
export function ProposeLink({ from, place }: Props) {
	const { translate } = useText()
	const { to, asOf } = useAddress()
	const { chosen } = useCountries()
	const speaksFor = useOwnRoles().data
	if (speaksFor === undefined || asOf !== null) return null
	const { actors, memberOf } = speaksFor
	return (
		<div className={styles.propose}>
			{actors.length > 0 && (
				<>
					<p className="actions">
						<ButtonLink kind="jade" to={to(NEW_PROPOSAL_PATH, {}, from)}>
							{translate('proposals.propose')}
						</ButtonLink>
					</p>
					<p className="caption">{translate('proposals.proposeText')}</p>
				</>
			)}
			{chosen !== null && memberOf.includes(chosen.code) && place !== null && <Nearby place={place} />}
		</div>
	)
}

function Nearby({ place }: { place: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(SoundedNearbyDocument, {
		variables: { place, language },
		fetchPolicy: 'cache-and-network',
	})
	const told = (data?.soundedNearby ?? []).filter(({ count }) => count > 0)
	if (told.length === 0) return null
	return (
		<section aria-label={translate('proposals.nearby')}>
			<p className="field-label">{translate('proposals.nearby')}</p>
			{told.map(({ sentence }) => (
				<p key={sentence} className="small">
					{sentence}
				</p>
			))}
			<p className="caption">{translate('proposals.nearbyText')}</p>
		</section>
	)
}
