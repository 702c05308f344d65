import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ClientProvider } from '../api/client-provider';
import { SessionProvider } from '../session/session';
import { LanguageProvider } from '../words/language';
import './app.css';
import { ContextBar } from './context-bar';
import { GlobalBar } from './global-bar';
import { NotFound } from './not-found';
import { Waiting } from './states';

const Home = lazy(() => import('../routes/home/home'));
const Gaps = lazy(() => import('../routes/gaps/gaps'));
const Targets = lazy(() => import('../routes/targets/targets'));
const Lists = lazy(() => import('../routes/lists/lists'));
const List = lazy(() => import('../routes/list/list'));
const Policies = lazy(() => import('../routes/policies/policies'));
const Enterprises = lazy(() => import('../routes/enterprises/enterprises'));
const Enterprise = lazy(() => import('../routes/enterprise/enterprise'));
const PlaceProfile = lazy(() => import('../routes/place/place-page'));
const Data = lazy(() => import('../routes/data/data'));
const MapPage = lazy(() => import('../routes/map/map'));
const ChooseMap = lazy(() => import('../routes/map/choose-map'));
const Pairs = lazy(() => import('../routes/pairs/pairs'));
const WhatIf = lazy(() => import('../routes/what-if/what-if'));
const Groups = lazy(() => import('../routes/groups/groups'));
const SignIn = lazy(() => import('../routes/sign-in/sign-in'));

const Routes = () => (
  <Switch>
    <Route path="/" component={Home} />
    <Route path="/gaps/:place/:chain" component={Gaps} />
    <Route path="/targets/:place/:chain" component={Targets} />
    <Route path="/lists" component={Lists} />
    <Route path="/lists/:id" component={List} />
    <Route path="/policies" component={Policies} />
    <Route path="/enterprises" component={Enterprises} />
    <Route path="/enterprises/:id" component={Enterprise} />
    <Route path="/places/:kind/:code" component={PlaceProfile} />
    <Route path="/data" component={Data} />
    <Route path="/map" component={ChooseMap} />
    <Route path="/map/:place/:chain" component={MapPage} />
    <Route path="/pairs/:place/:chain" component={Pairs} />
    <Route path="/what-if/:place/:chain" component={WhatIf} />
    <Route path="/groups" component={Groups} />
    <Route path="/sign-in" component={SignIn} />
    <Route>
      <NotFound />
    </Route>
  </Switch>
);

/** The console: bars, a route, and what all of them share. */
export const App = () => (
  <LanguageProvider>
    <SessionProvider>
      <ClientProvider>
        <GlobalBar />
        <ContextBar />
        <Suspense fallback={<Waiting />}>
          <Routes />
        </Suspense>
      </ClientProvider>
    </SessionProvider>
  </LanguageProvider>
);
