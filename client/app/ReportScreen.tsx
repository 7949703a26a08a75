import { useWays } from '../features/account/useWays'
import { ReportPage } from '../features/reports/ReportPage'

/** Where nobody can sign in, nobody could answer. */
export function ReportScreen() {
	const known = useWays()
	if (known.is === 'reading') return <ReportPage isAnswered={null} />
	return <ReportPage isAnswered={known.is !== 'read' || known.ways !== null} />
}
