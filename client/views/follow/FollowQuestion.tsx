import { useLocation } from 'react-router'
import { ACTIVITY_CHARACTERS } from '../../../schema/activity'
import type { GraphFilter } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { FollowButton } from './FollowButton'

/** Follows the question in the explorer's address: changes of its records are reported. */
export function FollowQuestion({ title, filter }: { title: string; filter: GraphFilter }) {
	const { translate } = useText()
	const { pathname, search } = useLocation()
	const address = `${pathname}${search}`
	if (address.length > ACTIVITY_CHARACTERS.address) return null
	const name = [...title].slice(0, ACTIVITY_CHARACTERS.title).join('')
	return (
		<FollowButton
			kind="QUESTION"
			question={{ filter, title: name, address }}
			name={name}
			words={translate('activity.followQuestion')}
		/>
	)
}
