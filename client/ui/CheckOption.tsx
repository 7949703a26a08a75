import type { InputHTMLAttributes, ReactNode } from 'react'

/** A checkbox or a radio button with its words. */
export function CheckOption({
	type = 'checkbox',
	children,
	...rest
}: { type?: 'checkbox' | 'radio'; children: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
	return (
		<label className="tick">
			<input type={type} {...rest} />
			<span>{children}</span>
		</label>
	)
}
