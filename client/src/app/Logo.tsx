export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width={20} height={20} aria-hidden="true" className="logo">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path
        d="M8 23V10l8 7 8-7v13"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
