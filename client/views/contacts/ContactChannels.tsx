/** How somebody is reached at work. */
export function ContactChannels({ email, phone }: { email: string | null; phone: string | null }) {
	return (
		<p className="line">
			{email !== null && <a href={`mailto:${email}`}>{email}</a>}
			{phone !== null && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
		</p>
	)
}
