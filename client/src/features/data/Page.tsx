import { useAsk } from '../../api/client.ts';
import { DataPageDocument, type DataPageQuery } from '../../api/generated/graphql.ts';
import { AtlasLink } from '../../app/EntityLink.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { KIND_NAMES } from '../../theme/vocabulary.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { Part } from '../entity/Part.tsx';
import { Sheet } from '../sheet/index.ts';
import { CountTable } from './CountTable.tsx';
import './data.css';

type Dataset = DataPageQuery['dataset'];

export function DataPage() {
  const t = useWords('data');
  const asked = useAsk(DataPageDocument, {});
  return (
    <Sheet title={t('title')} lead={<p>{t('lead')}</p>}>
      <Part of={asked}>
        {({ dataset, limits }) => (
          <>
            <Identity dataset={dataset} />
            <Asking />
            <Numbers dataset={dataset} />
            <h2>{t('limits')}</h2>
            <DataTable
              caption={t('limits')}
              rows={limits}
              rowKey={({ name }) => name}
              csvName="limits.csv"
              columns={[
                {
                  key: 'name',
                  label: t('column.limit'),
                  text: ({ name }) => name,
                  render: ({ name }) => <code>{name}</code>,
                },
                { key: 'value', label: t('column.value'), text: ({ value }) => value, className: 'number' },
                {
                  key: 'description',
                  label: t('column.beyond'),
                  text: ({ description }) => description,
                  render: ({ description }) => <span lang="en">{description}</span>,
                },
              ]}
            />
          </>
        )}
      </Part>
    </Sheet>
  );
}

function Identity({ dataset }: { readonly dataset: Dataset }) {
  const t = useWords('data');
  const lang = useLang();
  return (
    <dl className="pairs data-identity">
      <dt>{t('release')}</dt>
      <dd>
        <code>{dataset.release}</code>
      </dd>
      <dt>{t('hash')}</dt>
      <dd>
        <code>{dataset.hash}</code>
        <p className="meta">{t('hashNote')}</p>
      </dd>
      <dt>{t('date')}</dt>
      <dd>{formatDate(dataset.date, lang)}</dd>
      <dt>{t('schema')}</dt>
      <dd>{dataset.schemaVersion}</dd>
      <dt>{t('engine')}</dt>
      <dd>{dataset.engine}</dd>
      <dt>{t('licence')}</dt>
      <dd>{dataset.licence}</dd>
      <dt>{t('disagreement')}</dt>
      <dd>
        <AtlasLink to="/contested">{t('contestedCount', { count: dataset.contested })}</AtlasLink>
      </dd>
    </dl>
  );
}

function Asking() {
  const t = useWords('data');
  return (
    <section>
      <h2>{t('ask')}</h2>
      <ul className="data-links">
        <li>
          <a href="/playground">{t('playground')}</a> <span className="meta">{t('playgroundNote')}</span>
        </li>
        <li>
          <a href="/schema.graphql">{t('schemaLink')}</a> <span className="meta">{t('schemaNote')}</span>
        </li>
        <li>
          {t('endpoint')} <code>/graphql</code> <span className="meta">{t('endpointNote')}</span>
        </li>
      </ul>
    </section>
  );
}

function Numbers({ dataset }: { readonly dataset: Dataset }) {
  const t = useWords('data');
  const lang = useLang();
  const types = new Map(dataset.ontology.relationTypes.map((type) => [type.id, type]));
  return (
    <>
      <CountTable
        title={t('entities')}
        counts={dataset.entities}
        order={KIND_NAMES}
        nameOf={(kind) => (
          <>
            <KindGlyph of={{ kind }} size={16} silent /> {t(`kindsMany.${kind}`)}
          </>
        )}
      />
      <CountTable title={t('claims')} counts={dataset.claims} nameOf={(kind) => t(`claimKinds.${kind}`)} />
      <CountTable
        title={t('confidence')}
        counts={dataset.confidence}
        order={['high', 'medium', 'low']}
        nameOf={(name) => t(`confidenceNames.${name}`)}
      />
      <CountTable
        title={t('review')}
        counts={dataset.review}
        order={['reviewed', 'unreviewed', 'disputed', 'retracted']}
        nameOf={(name) => t(`reviewNames.${name}`)}
      />
      <CountTable
        title={t('tiers')}
        counts={dataset.sourceTiers}
        order={['1', '2', '3', '4', '5']}
        nameOf={(tier) => `${t('tier', { tier })}: ${t(`tiers.${tier}`)}`}
      />
      <CountTable
        title={t('relationships')}
        counts={dataset.relationships}
        nameOf={(id) => types.get(id)?.forward[lang] ?? id}
        extra={{
          label: t('column.family'),
          of: (id) => {
            const family = types.get(id)?.family;
            return family ? <span className={`family-${family}`}>{t(`families.${family}`)}</span> : null;
          },
        }}
      />
    </>
  );
}
