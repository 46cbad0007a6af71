<#ftl output_format="plainText">
<#-- Ren text. Första raden är ämnet. -->
Ämne: Kvittens: enkäten till effektrapport ${brev.omgang}, ${brev.forvaltning}

Hej!

Det här har vi tagit emot från ${brev.forvaltning} till effektrapport ${brev.omgang}:

<#list brev.mottaget as fil>
- ${fil.namn}: kom den ${fil.dag}, ${fil.i_tid?then("i tid", "efter sista svarsdag")}.
<#switch fil.lage>
<#case "galler">
  Det är det här svaret som gäller.
<#break>
<#case "ersatt">
  Ett senare svar gäller i stället.
<#break>
<#case "oforandrat">
  Innehållet är detsamma som i det svaret.
<#break>
<#case "vantar">
  Det kom samma dag som ett annat svar. Vi hör av oss om vilket som ska gälla.
<#break>
<#case "aterkallat">
  Det är återkallat och räknas inte.
<#break>
<#default>
  Filen går inte att använda än.
</#switch>
  SHA-256: ${fil.sha256}
</#list>

<#if brev.innehall?has_content>
I svaret som gäller har vi läst ${brev.innehall}.
<#else>
Vi har inget svar som går att använda än.
</#if>

<#if brev.fragor?has_content>
Det här behöver ni titta på:

<#list brev.fragor as fraga>
${fraga.nummer}. ${fraga.plats}: ${fraga.mening}
</#list>

<#if brev.utelamnat>
Ord och tal ur ert svar är utelämnade här och ersatta med ”…”. De står i den arbetsbok med kommentarer som vi skickar till den som har svarat.

</#if>
<#if brev.fel?has_content>
Rätta i er arbetsbok det som behöver rättas och skicka den till ${brev.brevlada}.
<#else>
Behöver något ändras: ändra i er arbetsbok och skicka den till ${brev.brevlada}. Stämmer allt behöver ni inte göra något.
</#if>
<#else>
Vi har inga frågor om det som har kommit.
</#if>

SHA-256 är ett fingeravtryck av filen så som den kom till oss. Ändras något i filen blir det ett annat.

Är något fel, eller saknas en fil som ni har skickat: skriv till ${brev.brevlada}.

Vänliga hälsningar
${brev.handlaggare}
${brev.avsandare}
<#if brev.exempeldata>

Exempeldata: omgången är påhittad.
</#if>
