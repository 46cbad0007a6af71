<#ftl output_format="plainText">
<#-- Ren text. Första raden är ämnet. -->
<#if brev.saknas>
Ämne: Påminnelse: svar på enkäten till effektrapport ${brev.omgang}, ${brev.forvaltning}
<#else>
Ämne: Påminnelse: att rätta i svaret till effektrapport ${brev.omgang}, ${brev.forvaltning}
</#if>

Hej!

<#if brev.saknas>
<#switch brev.svarsdag>
<#case "kvar">
Vi vill påminna om enkäten till effektrapport ${brev.omgang}. Sista dag att svara är den ${brev.sista_svarsdag}, och vi har inte fått något svar från ${brev.forvaltning} än.
<#break>
<#case "idag">
Vi vill påminna om enkäten till effektrapport ${brev.omgang}. Sista dag att svara är i dag, den ${brev.sista_svarsdag}, och vi har inte fått något svar från ${brev.forvaltning} än.
<#break>
<#default>
Sista dag att svara på enkäten till effektrapport ${brev.omgang} var den ${brev.sista_svarsdag}. Vi har inte fått något svar från ${brev.forvaltning}.
</#switch>

Skicka den ifyllda arbetsboken till ${brev.brevlada}<#if brev.svarsdag == "passerad"> så snart ni kan</#if>. Behöver ni formuläret på nytt, eller mer tid: hör av er dit.
<#else>
<#if brev.innehall?has_content>
Tack för svaret från ${brev.forvaltning} på enkäten till effektrapport ${brev.omgang}. En del av det räknas inte förrän det är rättat:
<#else>
Vi har fått en arbetsbok från ${brev.forvaltning} till effektrapport ${brev.omgang}, men den går inte att använda än. Det här behöver rättas:
</#if>

<#list brev.fel as fel>
${fel.nummer}. ${fel.plats}: ${fel.mening}
</#list>
<#if brev.utelamnat>

Ord och tal ur ert svar är utelämnade här och ersatta med ”…”. De står i den arbetsbok med kommentarer som vi skickar till den som har svarat.
</#if>

Rätta i er arbetsbok och skicka den till ${brev.brevlada}<#switch brev.svarsdag><#case "kvar">, senast den ${brev.sista_svarsdag}<#break><#case "idag">. Sista dag att svara är i dag, den ${brev.sista_svarsdag}<#break><#default> så snart ni kan. Sista dag att svara var den ${brev.sista_svarsdag}</#switch>.
</#if>

Har ni redan skickat det kan ni bortse från den här påminnelsen.

Vänliga hälsningar
${brev.handlaggare}
${brev.avsandare}
<#if brev.exempeldata>

Exempeldata: omgången är påhittad.
</#if>
