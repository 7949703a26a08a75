import { Link } from 'react-router'
import { actorPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import type { Post } from '../../../views/map/Posts'

/** The consulates and institutes of the map as a list of links. */
export function PostList({ posts }: { posts: readonly Post[] }) {
	const { translate } = useText()
	const { to } = useAddress()
	if (posts.length === 0) return null
	return (
		<details className="disclosure">
			<summary>{translate('map.posts', { count: posts.length })}</summary>
			<ul className="small">
				{posts.map(({ id, name, site }) => (
					<li key={id}>
						<Link to={to(actorPath(id))}>{name}</Link> · {site.name}
					</li>
				))}
			</ul>
		</details>
	)
}
