/** Addresses and their pages. Every page is a chunk of its own, so that the canvas is loaded only where one is shown. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useParams,
} from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { Boundary, Loading } from '../ui/states.tsx';
import { parseSearch, stringifySearch } from './address.ts';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Search parameters of the page itself; others are dropped with a notice. `*`: the page reads its own. */
    readonly keys?: readonly string[];
    /** Tab that it belongs to. */
    readonly tab?: string;
  }
  interface Register {
    router: typeof router;
  }
}

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>) => search as Record<string, string>,
});

type Loader = () => Promise<{ readonly Page: ComponentType<{ id: string }> }>;

const page = (path: string, load: Loader, keys: readonly string[], tab?: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as () => Promise<{ Page: ComponentType }>, 'Page'),
    staticData: { keys, ...(tab && { tab }) },
  });

/** The id stands in the address; a provision's is that of its instrument and its own part. */
const entityPage = (letter: string, load: Loader, keys: readonly string[] = ['tab']) => {
  const Page = lazy(() => load().then((module) => ({ default: module.Page })));
  const path = letter === 'i/part' ? '/i/$id/$part' : `/${letter}/$id`;
  return createRoute({
    getParentRoute: () => root,
    path,
    staticData: { keys },
    component: function EntityPage() {
      const { id = '', part } = useParams({ strict: false }) as { id?: string; part?: string };
      const whole = part === undefined ? id : `${id}~${part}`;
      return (
        <Boundary key={whole}>
          <Suspense fallback={<Loading />}>
            <Page id={whole} />
          </Suspense>
        </Boundary>
      );
    },
  });
};

const routes = [
  page('/', () => import('../features/home/index.ts'), ['q']),
  page(
    '/search',
    () => import('../features/search/index.ts'),
    ['q', 'kind', 'jurisdiction', 'theme', 'strength', 'force', 'after'],
    'search',
  ),
  page('/explore', () => import('../features/explore/index.ts'), ['*'], 'explore'),
  page('/paths', () => import('../features/paths/index.ts'), ['*'], 'paths'),
  page('/timeline', () => import('../features/timeline/index.ts'), ['ids', 'from', 'to', 'after'], 'timeline'),
  page('/contested', () => import('../features/contested/index.ts'), ['after'], 'contested'),
  page('/data', () => import('../features/data/index.ts'), [], 'data'),
  page('/settings', () => import('../features/settings/index.ts'), []),
  entityPage('claim', () => import('../features/claim/index.ts')),
  entityPage('i', () => import('../features/instrument/index.ts'), ['tab', 'step', 'strength']),
  entityPage('i/part', () => import('../features/provision/index.ts')),
  entityPage('o', () => import('../features/obligation/index.ts')),
  entityPage('a', () => import('../features/actor/index.ts')),
  entityPage('n', () => import('../features/initiative/index.ts')),
  entityPage('e', () => import('../features/event/index.ts')),
  entityPage('j', () => import('../features/jurisdiction/index.ts')),
  entityPage('c', () => import('../features/concept/index.ts')),
  entityPage('b', () => import('../features/observation/index.ts')),
  entityPage('s', () => import('../features/source/index.ts'), ['tab', 'after']),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch: (search) => stringifySearch(search as Record<string, unknown>),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
});
