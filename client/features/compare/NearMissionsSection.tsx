import { Link } from 'react-router'
import type { ComparedMissionFragment, ComparePageQuery } from '../../graphql/generated/types'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { ComparedNames } from './ComparedColumns'

type Comparison = ComparePageQuery['compare']
type Near = Comparison['nearMissions'][number]

/** Missions of one actor within a month of a mission of the other, the closest first. */
export function NearMissionsSection({ compare, names }: { compare: Comparison; names: ComparedNames }) {
	const { translate } = useText()
	const columns: readonly Column<Near>[] = [
		{
			key: 'a',
			label: names.a,
			sortBy: ({ a }) => a.period?.start ?? '',
			cell: ({ a }) => <MissionLink mission={a} />,
		},
		{
			key: 'b',
			label: names.b,
			sortBy: ({ b }) => b.period?.start ?? '',
			cell: ({ b }) => <MissionLink mission={b} />,
		},
		{
			key: 'days',
			label: translate('compare.days'),
			numeric: true,
			sortBy: ({ days }) => days,
			cell: ({ days, sameCity }) =>
				`${translate('compare.daysBetween', { count: days })}${sameCity ? ` · ${translate('compare.sameCity')}` : ''}`,
		},
	]
	return (
		<section className="block">
			<h2>{translate('compare.missions', { count: compare.nearMissionsTotal })}</h2>
			<p className="soft">{translate('compare.joint', { count: compare.jointTotal })}</p>
			{compare.nearMissions.length > 0 && (
				<DataTable
					caption={
						<VisuallyHidden>
							{translate('compare.missions', { count: compare.nearMissionsTotal })}
						</VisuallyHidden>
					}
					columns={columns}
					rows={compare.nearMissions}
					rowKey={({ a, b }) => `${a.id} ${b.id}`}
				/>
			)}
		</section>
	)
}

function MissionLink({ mission: { id, period, stops } }: { mission: ComparedMissionFragment }) {
	const { translate } = useText()
	const { to } = useAddress()
	const words = [period?.text ?? '', stops.map(({ name }) => name).join(translate('ui.comma'))].filter(
		(part) => part !== '',
	)
	return <Link to={to(recordPath(id))}>{words.join(' · ') || translate('explorer.mission')}</Link>
}
