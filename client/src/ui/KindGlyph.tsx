import {
  IconArrowNarrowRight,
  IconBuildingBank,
  IconCalendarEvent,
  IconChartBar,
  IconFileText,
  IconFlag,
  IconHash,
  IconMapPin,
  IconQuote,
  IconSectionSign,
  IconUser,
  IconUsers,
  IconVectorTriangle,
} from '@tabler/icons-react';
import { useWords } from '../i18n/index.ts';
import { BINDINGNESS_INK, KINDS, type KindName, STRENGTH_INKS, type StrengthName } from '../theme/vocabulary.ts';

const SHAPES: Readonly<Record<string, string>> = {
  rounded:
    'M5 1.500h10a3.500 3.500 0 0 1 3.500 3.500v10a3.500 3.500 0 0 1-3.500 3.500H5A3.500 3.500 0 0 1 1.500 15V5A3.500 3.500 0 0 1 5 1.500z',
  cut: 'M5 1.500h10L18.500 5v10L15 18.500H5L1.500 15V5z',
  hexagon: 'M5.600 2.200h8.800L19 10l-4.600 7.800H5.600L1 10z',
  pill: 'M10 1.200a8.800 8.800 0 1 1 0 17.600a8.800 8.800 0 1 1 0-17.600z',
  octagon: 'M6.400 1.500h7.200l4.900 4.900v7.200l-4.900 4.900H6.400l-4.900-4.900V6.400z',
  diamond: 'M10 .6 19.400 10 10 19.400.6 10z',
  shield: 'M2 2h16v8c0 4.500-3.500 7.500-8 9-4.500-1.500-8-4.500-8-9z',
  tag: 'M2 3.500h11l5.500 6.500-5.500 6.500H2z',
  triangle: 'M10 1.500 19 18H1z',
  bookmark: 'M4 1.500h12v17l-6-4-6 4z',
};

const ICONS = {
  Instrument: IconFileText,
  Provision: IconSectionSign,
  Obligation: IconArrowNarrowRight,
  Actor: IconBuildingBank,
  Initiative: IconVectorTriangle,
  Event: IconCalendarEvent,
  Jurisdiction: IconMapPin,
  Concept: IconHash,
  Observation: IconChartBar,
  Source: IconQuote,
} as const;

export interface GlyphOf {
  readonly kind: string;
  readonly type?: string | undefined;
  readonly strength?: string | null | undefined;
  readonly bindingness?: string | null | undefined;
}

/** Shape and icon say the kind, ink says the force; its accessible name says both. */
export function KindGlyph({
  of,
  size = 20,
  silent = false,
}: {
  readonly of: GlyphOf;
  readonly size?: number;
  readonly silent?: boolean;
}) {
  const t = useWords();
  const kind = (of.kind in KINDS ? of.kind : 'Concept') as KindName;
  const look = KINDS[kind];
  const force = (of.strength ?? (of.bindingness ? BINDINGNESS_INK[of.bindingness] : undefined)) as
    | StrengthName
    | undefined;
  const ink = force ? STRENGTH_INKS[force] : undefined;
  const colour = `var(${look.token})`;
  const full = ink?.fill[0] === 1;
  const share = !ink
    ? '7%'
    : ink.fill[0] === 1
      ? '100%'
      : ink.fill[0] === 0.22
        ? 'var(--ink-2)'
        : ink.fill[0] === 0.09
          ? 'var(--ink-3)'
          : '0%';
  const dash = ink?.border === 'dashed' ? '3 2' : ink?.border === 'dotted' ? '1 2' : undefined;
  const Icon = iconFor(kind, of.type);
  const name = force ? `${t(`kinds.${kind}`)}, ${t(`strengths.${force}`)}` : t(`kinds.${kind}`);
  return (
    <span
      className="kind-glyph"
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      style={{ width: size, height: size }}
    >
      <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
        <path
          d={SHAPES[look.shape] ?? ''}
          style={{ fill: `color-mix(in srgb, ${colour} ${share}, var(--surface))`, stroke: colour }}
          strokeWidth={ink?.width ?? 1.1}
          strokeDasharray={dash}
        />
      </svg>
      <Icon size={size * 0.55} stroke={2} color={full ? 'var(--surface)' : colour} aria-hidden="true" />
    </span>
  );
}

function iconFor(kind: KindName, type: string | undefined) {
  if (kind !== 'Actor') return ICONS[kind];
  if (type === 'person') return IconUser;
  if (type === 'class') return IconUsers;
  return type === 'state' || type === 'government' ? IconFlag : IconBuildingBank;
}
