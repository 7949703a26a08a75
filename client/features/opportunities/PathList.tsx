import { useText } from '../../text/useText'

/** The existing connections between the parties, in words. */
export function PathList({ paths }: { paths: readonly string[] }) {
	const { translate } = useText()
	return (
		<section className="side-section">
			<h2>{translate('opportunity.paths')}</h2>
			<ul className="bullets small">
				{paths.map((path) => (
					<li key={path}>{path}</li>
				))}
			</ul>
		</section>
	)
}
