import { useText } from '../text/useText'

/** A name with its Chinese form beside it, unless the screen is in Chinese already or they are the same. */
export function Name({ name, local }: { name: string; local?: string | null }) {
	const { language } = useText()
	if (!local || language === 'zh' || local === name) return name
	return (
		<>
			{name}{' '}
			<span className="chinese" lang="zh-Hans">
				{local}
			</span>
		</>
	)
}
