import { useAsk } from '../../api/client.ts';
import { ContestedPageDocument, type ContestedPageQuery } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useAddress } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { ContestedChip } from '../../ui/Chip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Part } from '../entity/Part.tsx';
import { OpenEvidence, Pager, Sheet, Sides } from '../sheet/index.ts';
import './contested.css';
import { bySubject } from './view-model.ts';

const PAGE = 50;
type Point = ContestedPageQuery['contested']['nodes'][number];

/** Everything on which sources disagree, with all sides. */
export function ContestedPage() {
  const t = useWords('contested');
  const lang = useLang();
  const { after } = useAddress();
  const asked = useAsk(ContestedPageDocument, { after: after ?? null, first: PAGE, lang });
  return (
    <Sheet title={t('title')} lead={<p>{t('lead')}</p>}>
      <Part of={asked}>
        {({ contested: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t(totalCount > 0 ? 'past' : 'none')} />
          ) : (
            <>
              <p className="meta">{t('total', { count: totalCount })}</p>
              {bySubject(nodes).map(({ subject, points }) => (
                <Subject key={subject.id} subject={subject} points={points} />
              ))}
              <Pager
                path="/contested"
                shown={nodes.length}
                total={totalCount}
                pageInfo={pageInfo}
                paged={after !== undefined}
              />
            </>
          )
        }
      </Part>
    </Sheet>
  );
}

function Subject({ subject, points }: { readonly subject: Point['subject']; readonly points: readonly Point[] }) {
  const t = useWords('contested');
  return (
    <section className="contested-subject">
      <h2>
        <KindGlyph of={subject} /> <EntityLink entity={subject} />{' '}
        <span className="meta">{t('thing', { count: points.length })}</span>
      </h2>
      {points.map((point) => (
        <OnePoint key={point.relationship?.id ?? point.fact?.predicate} point={point} />
      ))}
    </section>
  );
}

function OnePoint({ point: { subject, fact, relationship } }: { readonly point: Point }) {
  const t = useWords('contested');
  const sel = relationship ? relationship.id : `fact:${subject.id}:${fact?.predicate}`;
  return (
    <article className="contested-point">
      <h3>
        {relationship ? relationship.sentence : <ContestedChip what={fact?.label ?? ''} />}{' '}
        {relationship && <ContestedChip what={t('link')} />}
      </h3>
      <Sides claims={(relationship ?? fact)?.claims ?? []} valueShown={fact !== null} />
      <OpenEvidence sel={sel} />
    </article>
  );
}
