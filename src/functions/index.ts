/** Every file that declares functions; the build says so if one is missing. */
import "./abrechnung";
import "./foerderung";
import "./personalkosten";
import "./rechenweg";
import "./tabellen";
import "./tarif";
import "./verteilung";
import "./zeit";
