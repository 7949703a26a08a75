import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { SoundedNearbyDocument } from '../../graphql/generated/SoundedNearby'
import { useCountries } from '../../state/countries'
import { NEW_PROPOSAL_PATH, SIGN_IN_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { type OwnRoles, useOwnRoles } from '../../views/account/useOwnRoles'

interface Props {
	/** The source of the draft: the id of an opportunity (`piste`) or of an overlap (`croisement`). */
	from: { readonly piste: string } | { readonly croisement: string }
	/** The place around which members see the number of discussed proposals. */
	place: string | null
}

/**
 * Beside a result: a link to a draft for readers who answer for an actor, what others need for it, and what
 * members are told. Nothing on another day than today.
 */
export function ProposeLink({ from, place }: Props) {
	const { asOf } = useAddress()
	const { chosen } = useCountries()
	const speaksFor = useOwnRoles().data
	if (speaksFor === undefined) return null
	const isToday = asOf === null
	const isOfGroup = chosen !== null && speaksFor.memberOf.includes(chosen.code)
	return (
		<div className="space-above">
			{speaksFor.actors.length > 0 && isToday ? (
				<Draft from={from} />
			) : (
				<WhatIsNeeded speaksFor={speaksFor} />
			)}
			{isOfGroup && isToday && place !== null && <NearbyProposals place={place} />}
		</div>
	)
}

function Draft({ from }: Pick<Props, 'from'>) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<p className="actions">
				<ButtonLink kind="jade" to={to(NEW_PROPOSAL_PATH, {}, from)}>
					{translate('proposals.propose')}
				</ButtonLink>
			</p>
			<p className="caption">{translate('proposals.proposeText')}</p>
		</>
	)
}

/** What the reader lacks to propose: an account, an actor to answer for, or today's view. */
function WhatIsNeeded({ speaksFor }: { speaksFor: OwnRoles }) {
	const { rich, translate } = useText()
	const { to, here } = useAddress()
	const linkTo = (address: string) => (words: ReactNode) => (
		<Link key="way" to={address}>
			{words}
		</Link>
	)
	const said = !speaksFor.isSignedIn
		? rich('proposals.proposeSignedIn', { a: linkTo(to(SIGN_IN_PATH)) })
		: speaksFor.actors.length === 0
			? translate('proposals.proposeForActor')
			: rich('proposals.proposeToday', { a: linkTo(here({ asOf: null })) })
	return <p className="caption">{said}</p>
}

function NearbyProposals({ place }: { place: string }) {
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
