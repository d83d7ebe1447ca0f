import { useLang, useWords } from '../../i18n/index.ts';
import { ContestedChip } from '../../ui/Chip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { type Hit, placeOf, reasonOf, secondTitle, titleLang } from './view-model.ts';
import './words.ts';

/** What a hit is and why it was found; the palette and the results page wrap it in their own link. */
export function HitRow({ hit, query }: { readonly hit: Hit; readonly query: string }) {
  const t = useWords('search');
  const lang = useLang();
  const { node } = hit;
  const second = secondTitle(hit, lang);
  const reason = reasonOf(hit, query);
  const force = node.__typename === 'Obligation' ? node.strength : undefined;
  const bindingness = node.__typename === 'Instrument' ? node.bindingness : undefined;
  const number = node.__typename === 'Provision' && !node.title.startsWith(node.number) ? `${node.number} ` : '';
  return (
    <>
      <KindGlyph of={{ kind: node.kind, type: node.type, strength: force, bindingness }} />
      <span className="hit-body">
        <span className="hit-top">
          <span className="hit-title" lang={titleLang(node)} title={node.title}>
            {number}
            {node.title}
          </span>
          <span className="hit-place">{placeOf(hit, lang)}</span>
        </span>
        {second && (
          <span className="hit-second" lang={second.lang}>
            {second.text}
          </span>
        )}
        <span className="hit-why">
          {t(`why.${reason.label}`)}
          {reason.mark}
          <span lang={reason.lang === 'und' ? undefined : reason.lang}>
            {reason.pieces.map((piece, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name.
              piece.hit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
            )}
          </span>
          {reason.apart && `${reason.stop}${t(`apart.${reason.apart}`)}`}
          {node.contested.length > 0 && (
            <>
              {' '}
              <ContestedChip what={t('contested')} />
            </>
          )}
        </span>
      </span>
    </>
  );
}
