import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { SignedOut } from '../../views/account/SignedOut'
import { type ShownMe, useMe } from '../../views/account/useMe'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { IdentityCheckProvider } from './IdentityCheck'

/** A page for signed-in readers that draws another task's content by `children`. */
export function SignedInPage({
	title,
	standfirst,
	children,
}: {
	title: string
	standfirst: string
	children: (me: ShownMe) => ReactNode
}) {
	const { translate } = useText()
	const { isOver, ...result } = useMe()
	return (
		<div className="page-width">
			<TitleAndPurpose title={title} standfirst={standfirst} />
			<Answer of={result} reading={translate('account.reading')} isTall>
				{({ me }) =>
					me === null ? (
						<SignedOut isOver={isOver} />
					) : (
						<IdentityCheckProvider me={me}>{children(me)}</IdentityCheckProvider>
					)
				}
			</Answer>
		</div>
	)
}
