import { Link } from 'react-router'
import { useAddress } from '../../state/useAddress'
import type { TextKey } from '../../text/messages'
import { useText } from '../../text/useText'

interface Props {
	title: string
	lines: readonly string[]
	/** Screens that say more of the same matter, by their own titles. */
	seeAlso: readonly { readonly path: string; readonly title: TextKey }[]
}

/** Below a list: what its sentences and numbers mean and do not mean, and related screens. */
export function HowToRead({ title, lines, seeAlso }: Props) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block">
			<h2>{title}</h2>
			<ul className="bullets small prose">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p className="line small space-above">
				<span className="faint">{translate('lists.seeAlso')}</span>
				{seeAlso.map(({ path, title: name }) => (
					<Link key={path} to={to(path, { actor: null })}>
						{translate(name)}
					</Link>
				))}
			</p>
		</section>
	)
}
