/** Shares of high, medium and low confidence as full, hatched and open stretches; its words stand beside it. */
export function ConfidenceBar({ high, medium, low }: { high: number; medium: number; low: number }) {
	const total = Math.max(1, high + medium + low)
	const shares = [
		{ name: 'h', count: high },
		{ name: 'm', count: medium },
		{ name: 'l', count: low },
	]
	return (
		<div className="cbar" aria-hidden="true">
			{shares
				.filter(({ count }) => count > 0)
				.map(({ name, count }) => (
					<i key={name} className={name} style={{ width: `${(count / total) * 100}%` }} />
				))}
		</div>
	)
}
